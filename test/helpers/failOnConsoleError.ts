/** A test that logs an error it did not expect has found a fault, so it fails. */
const unexpected: unknown[][] = [];

beforeEach(() => {
  unexpected.length = 0;
  jest.spyOn(console, "error").mockImplementation((...values: unknown[]) => void unexpected.push(values));
});

afterEach(() => {
  jest.restoreAllMocks();
  expect(unexpected).toEqual([]);
});
