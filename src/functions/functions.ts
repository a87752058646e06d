/**
 * The script that Excel loads for worksheet functions. The build generates `functions.json` from the tags in these
 * files and appends a `CustomFunctions.associate` call for each function to the file it stands in.
 */
export * from "#functions/excel/planFunctions";
export * from "#functions/excel/teamFunctions";
export * from "#functions/excel/moneyFunctions";
