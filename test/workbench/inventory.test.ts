import { workbenchSession } from "./session";

jest.setTimeout(120_000);
const session = workbenchSession();

test("A list that is pasted is counted by a formula, and counted again when it changes", async () => {
  const workbench = await session.open();
  await workbench.paste(
    "A1",
    "Device name\tDevice type\tSerial number\nPC1\tLaptop\tS1\nPC1\tLaptop\tS1\nDC01\tWindows Server 2022\tS2",
  );
  await workbench.type("E1", "=COUNTDEVICES(A1:C4)");
  await workbench.shows("E2", "Workstations");
  await workbench.shows("F2", "1");
  await workbench.shows("F3", "1");
  await workbench.type("B3", "Retired laptop");
  await workbench.type("C3", "S3");
  await workbench.shows("F2", "2");
});
