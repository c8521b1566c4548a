import { classLabel, deviceClassKey, labelWithin } from "../../src/pricing";

test("a class is the same with and without device, which alone is a name like others", () => {
  expect(["Network device", "networks", "NETWORK"].map(deviceClassKey)).toEqual([
    "network",
    "network",
    "network",
  ]);
  expect(["Device", "Devices"].map(deviceClassKey)).toEqual(["device", "device"]);
});

test("a label says the class alone, and keeps what is an abbreviation inside a sentence", () => {
  expect(["kiosk device rate", "NAS_rate", "Server"].map(classLabel)).toEqual(["Kiosk", "NAS", "Server"]);
  expect(["Kiosk", "NAS", "Server"].map(labelWithin)).toEqual(["kiosk", "NAS", "server"]);
});
