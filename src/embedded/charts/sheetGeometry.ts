import type { Worksheet } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type Viewport } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { CellRange } from "#workbook/blueprint/blueprint";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells of the sheet in view are on the screen, in pixels from the grid's corner. */
export class SheetGeometry {
  constructor(private readonly host: UniverWorkbook) {}

  get canvas(): HTMLElement | undefined {
    return this.render?.engine.getCanvasElement();
  }

  /** The part of the grid that scrolls: not its headers, not what is frozen. */
  get scrolling(): Viewport | undefined {
    return this.render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  }

  /** The cells' rectangle, which may lie outside what is visible. */
  boxOf(sheet: Worksheet, { row, column, rows, columns }: Omit<CellRange, "sheet">): Box | undefined {
    const skeleton = this.render?.with(SheetSkeletonManagerService).getSkeleton(sheet.getSheetId());
    const [scene, viewport] = [this.render?.scene, this.scrolling];
    if (!skeleton || !scene || !viewport) return undefined;
    const { xSplit, ySplit } = sheet.getFreeze();
    const { scaleX, scaleY } = scene.getAncestorScale();
    const x = (index: number): number => (skeleton.colStartX(index) + skeleton.rowHeaderWidth - (column > xSplit ? viewport.viewportScrollX : 0)) * scaleX;
    const y = (index: number): number => (skeleton.rowStartY(index) + skeleton.columnHeaderHeight - (row > ySplit ? viewport.viewportScrollY : 0)) * scaleY;
    const [left, top] = [x(column - 1), y(row - 1)];
    return { left, top, width: x(column - 1 + columns) - left, height: y(row - 1 + rows) - top };
  }

  private get render() {
    return this.host.injector.get(IRenderManagerService).getRenderById(this.host.workbook.getUnitId());
  }
}
