import { guide, planningAssumption, publicData } from "#engine/fields/sources";
import { sourceText } from "#wording/sourceText";

describe("sourceText", () => {
  it.each([
    [guide("Core ML Roles"), "Guide: Core ML Roles"],
    [publicData("US Social Security and Medicare rates", "2026"), "Public data: US Social Security and Medicare rates"],
    [planningAssumption, "Planning assumption"],
  ])("names %j", (source, text) => {
    expect(sourceText(source)).toBe(text);
  });
});
