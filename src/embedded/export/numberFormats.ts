import type { NumberFormatName } from "#workbook/blueprint/blueprint";

/** Excel's code for each format of a cell. A dash for nothing keeps long monthly tables calm to read. */
export const numberFormatCodes: Readonly<Record<NumberFormatName, string>> = {
  general: "General",
  text: "@",
  integer: "#,##0;[Red]-#,##0;0",
  decimal: "#,##0.0;[Red]-#,##0.0;0.0",
  amount: '#,##0;[Red]-#,##0;"–"',
  percent: "0.0%;[Red]-0.0%;0.0%",
  rate: "0.00%",
  factor: '0.000"×"',
  yearMonth: "yyyy-mm",
  date: "yyyy-mm-dd",
  difference: '+#,##0;[Red]-#,##0;"–"',
  precise: "[>=0.005]0.00;[Red][<=-0.005]-0.00;0.00",
};

/** The same for the axis of a chart, where zero is a number like the others. */
export const axisFormatCodes: Readonly<Record<NumberFormatName, string>> = {
  ...numberFormatCodes,
  integer: "#,##0",
  decimal: "#,##0.0",
  amount: "#,##0",
  percent: "0%",
  difference: "+#,##0;-#,##0;0",
};
