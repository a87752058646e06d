import type { ILocales } from "@univerjs/core";
import { LocaleType, mergeLocales } from "@univerjs/core";
import dataValidation from "@univerjs/sheets-data-validation/locale/en-US";
import dataValidationUi from "@univerjs/sheets-data-validation-ui/locale/en-US";
import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import conditionalFormatting from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import formula from "@univerjs/sheets-formula/locale/en-US";
import formulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import numberFormats from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";

/** English texts of every part of the screen. */
export const screenTexts: ILocales = {
  [LocaleType.EN_US]: mergeLocales(design, ui, docsUi, sheets, sheetsUi, formula, formulaUi, numberFormats, dataValidation, dataValidationUi, conditionalFormatting),
};
