import { amountText, numberText, percentText } from "#wording/numberText";

describe("numberText", () => {
  it.each([[0, "0"], [12, "12"], [1234.5, "1,234.5"], [2.0999999999999996, "2.1"], [0.000001, "0.000001"], [-3, "-3"]])("shows %d as %s", (value, text) => {
    expect(numberText(value)).toBe(text);
  });
});

describe("amountText", () => {
  it.each([[1234567.8, "USD", "1,234,568 USD"], [0, "EUR", "0 EUR"], [-1500, "JPY", "-1,500 JPY"]])("rounds %d %s to whole units", (value, currency, text) => {
    expect(amountText(value, currency)).toBe(text);
  });
});

describe("percentText", () => {
  it.each([[0.225, "22.5%"], [0.6, "60%"], [0, "0%"], [1.23456, "123.5%"]])("shows %d as %s", (share, text) => {
    expect(percentText(share)).toBe(text);
  });
});
