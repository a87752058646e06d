import type { IDisposable } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { CellRange, SheetBlueprint, Validation } from "#workbook/blueprint/blueprint";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import { SheetGeometry } from "#embedded/charts/sheetGeometry";
import { onSelection } from "#embedded/host/onSelection";

const gap = 6;
const look = "position: absolute; max-width: 280px; padding: 8px 10px; border-radius: 4px; font: 12px/1.4 system-ui, sans-serif; color: #1b2733; background: #fffbe5; border: 1px solid #e3dab0; box-shadow: 0 2px 6px #0002; pointer-events: none; z-index: 9;";

/** What an input means, shown beside it while it is selected, as Excel does; Univer keeps such texts but does not show them. */
export class InputPrompt {
  private readonly note = document.createElement("div");
  private readonly geometry: SheetGeometry;
  private readonly stopSelection: () => void;
  private readonly listening: IDisposable;
  private cell: CellRange | undefined;

  constructor(private readonly host: UniverWorkbook, private readonly sheetNow: (sheetId: string) => SheetBlueprint | undefined) {
    this.geometry = new SheetGeometry(host);
    this.note.style.cssText = look;
    this.note.setAttribute("role", "status");
    this.stopSelection = onSelection(host, host.injector.get(SheetsSelectionsService), (range) => {
      this.cell = range;
      this.place();
    });
    // Scrolling, zooming, editing and switching sheets are commands too.
    this.listening = host.injector.get(ICommandService).onCommandExecuted(() => this.place());
  }

  dispose(): void {
    this.stopSelection();
    this.listening.dispose();
    this.note.remove();
  }

  private place(): void {
    const sheet = this.host.workbook.getActiveSheet();
    const prompt = this.validation(sheet.getSheetId())?.prompt;
    const [box, parent] = [this.cell && this.geometry.boxOf(sheet, this.cell), this.geometry.canvas?.parentElement];
    if (!prompt || !box || !parent || sheet.getName() !== this.cell?.sheet) return this.note.remove();
    const [title, message] = [document.createElement("strong"), document.createElement("div")];
    [title.textContent, message.textContent] = [prompt.title, prompt.message];
    this.note.replaceChildren(title, message);
    Object.assign(this.note.style, { left: `${box.left + box.width + gap}px`, top: `${box.top + box.height + gap}px` });
    if (this.note.parentElement !== parent) parent.append(this.note);
  }

  private validation(sheetId: string): Validation | undefined {
    const { cell } = this;
    return cell && this.sheetNow(sheetId)?.validations.find(({ range }) => contains(range, cell));
  }
}

function contains({ row, column, rows, columns }: CellRange, cell: CellRange): boolean {
  return cell.rows === 1 && cell.columns === 1 && cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}
