import { chartColors } from "#embedded/export/styles";
import { changePart, replaceExactly, type Parts } from "#embedded/export/package/parts";

const thin = `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${chartColors.gridline}"/></a:solidFill></a:ln></c:spPr>`;

/** Makes gridlines and axes thin and light and leaves out small ticks; the writer has no word for any of these. */
export function quietLines(parts: Parts, chartPath: string): void {
  changePart(parts, chartPath, (xml) => {
    const gridlines = replaceExactly(xml, "<c:majorGridlines/>", `<c:majorGridlines>${thin}</c:majorGridlines>`);
    const ticks = replaceExactly(gridlines, '<c:majorTickMark val="none"/>', '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>', 2);
    return replaceExactly(ticks, '<c:tickLblPos val="low"/>', `<c:tickLblPos val="low"/>${thin}`, 2);
  });
}
