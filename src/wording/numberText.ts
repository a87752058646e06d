const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const precise = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });
const percent = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 1 });

/** @example numberText(1234.5) // "1,234.5" */
export const numberText = (value: number): string => precise.format(value);

/** @example amountText(1234567.8, "USD") // "1,234,568 USD" */
export const amountText = (value: number, currency: string): string => `${whole.format(value)} ${currency}`;

/** @example percentText(0.225) // "22.5%" */
export const percentText = (share: number): string => percent.format(share);

/** @example countText(1, "hire") // "1 hire" */
export const countText = (value: unknown, one: string, many = `${one}s`): string => `${numberText(Number(value))} ${Number(value) === 1 ? one : many}`;
