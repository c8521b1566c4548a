import { devices, findings, rowNamed } from "./shown";

const HEADINGS = ["Device name", "Device type", "OS", "Serial number", "Client", "Last seen", "Status"];
const list = (...rows: unknown[][]) => [HEADINGS, ...rows];
/** 29 November 2026. */
const AS_OF = 46_355;

describe("what a class is inferred from", () => {
  test.each([
    ["a whole word", "Laptop", "", "Workstations"],
    ["a plural", "Servers", "", "Servers"],
    ["a plural in es", "Switches", "", "Network devices"],
    ["letter case and digits that part words", "", "WindowsServer2022", "Servers"],
    ["no word inside another: ios is not in kiosk", "Kiosk", "", "Workstations"],
    ["letter case inside a name: iOS", "", "iOS 17.2", "Mobile devices"],
    ["letter case inside a name: macOS", "", "macOS 14", "Workstations"],
    ["letter case inside a name: iPadOS", "", "iPadOS", "Mobile devices"],
    ["the printer before the network", "Network printer", "", "Printers"],
    ["the camera before the network", "Network camera", "", "Other equipment"],
    ["the server before the workstation", "", "Windows 10 Server", "Servers"],
    ["the role before the system", "Server", "Windows 11", "Servers"],
    ["the system where the role says nothing", "Managed", "Windows 11 Pro", "Workstations"],
    ["of a virtual guest its system", "Virtual machine", "Windows 11", "Workstations"],
    ["of a virtual guest without one the server", "VM", "", "Servers"],
    ["two words with a dash", "Hyper-V host", "", "Servers"],
    ["a Mac", "MacBook Pro", "", "Workstations"],
    ["nothing that it knows", "Toaster", "BeOS", "Unclear"],
    ["NA, which is not a NAS", "NA", "", "Unclear"],
  ])("%s", (_what, type, os, className) => {
    expect(findings(list(["A", type, os, "S1"]))).toEqual([
      className === "Unclear" ? `Unclear, unclear: ${type || os}` : `${className}, counted`,
    ]);
  });
});

describe("rows of one device", () => {
  test.each<[string, unknown[][], string[]]>([
    [
      "have one serial number, whatever their case and class",
      [
        ["PC1", "Laptop", "", "abc 1", "A"],
        ["X", "Switch", "", "ABC1", "B"],
      ],
      ["Workstations, counted", "Network devices, duplicate of row 2"],
    ],
    [
      "do not share a placeholder",
      [
        ["PC1", "Laptop", "", "To be filled by O.E.M."],
        ["PC2", "Laptop", "", "To Be Filled By OEM"],
        ["PC3", "Laptop", "", "0000000"],
        ["PC4", "Laptop", "", "0000000"],
      ],
      Array.from({ length: 4 }, () => "Workstations, counted"),
    ],
    [
      "have one host name at one client where one has no serial number",
      [
        ["DC01", "Server", "", "", "A"],
        ["dc01", "Server", "", "S1", "A"],
        ["DC01", "Server", "", "", "B"],
      ],
      ["Servers, counted", "Servers, duplicate of row 2", "Servers, counted"],
    ],
    [
      "do not share a host name where both have a serial number",
      [
        ["DC01", "Server", "", "S1", "A"],
        ["DC01", "Server", "", "S2", "A"],
      ],
      ["Servers, counted", "Servers, counted"],
    ],
    [
      "are not switches of one name",
      [
        ["SW", "Switch", "", "", "A"],
        ["SW", "Switch", "", "", "A"],
      ],
      ["Network devices, counted", "Network devices, counted"],
    ],
    [
      "keep the one with a class, then the one seen last, then the first",
      [
        ["P", "", "", "S1", "A", AS_OF],
        ["P", "Laptop", "", "S1", "A", AS_OF - 9],
        ["P", "Laptop", "", "S1", "A", AS_OF - 2],
        ["P", "Laptop", "", "S1", "A", AS_OF - 2],
      ],
      [
        "Unclear, duplicate of row 4",
        "Workstations, duplicate of row 4",
        "Workstations, counted",
        "Workstations, duplicate of row 4",
      ],
    ],
    [
      "are none where one is left out",
      [
        ["P", "Laptop", "", "S1", "A", AS_OF, "Retired"],
        ["P", "Laptop", "", "S1", "A", AS_OF - 9],
      ],
      ["Workstations, left out: Retired", "Workstations, counted"],
    ],
  ])("%s", (_what, rows, found) => {
    expect(findings(list(...rows))).toEqual(found);
  });

  test("a bare name is a label, and an asset tag stands in for a serial number", () => {
    const rows = [
      ["Name", "Category", "Asset tag", "Serial"],
      ["Reception", "Laptop", "T1", ""],
      ["Reception", "Laptop", "T2", ""],
      ["Reception", "Laptop", "T2", "n/a"],
      ["Reception", "Laptop", "", ""],
    ];
    expect(findings(rows)).toEqual([
      "Workstations, counted",
      "Workstations, counted",
      "Workstations, duplicate of row 3",
      "Workstations, counted",
    ]);
  });
});

describe("stale", () => {
  test.each<[string, unknown, string]>([
    ["is more than so many days", AS_OF - 31, "stale: 31 days"],
    ["is not exactly as many", AS_OF - 30, "counted"],
    ["are whole days", AS_OF - 30 + 0.9, "counted"],
    ["is never", "Never", "stale: never seen"],
    ["is before 1980, which stands for never", "0001-01-01T00:00:00", "stale: never seen"],
    ["is not a blank", "", "counted"],
    ["is not what can be read in two ways", "3/4/2025", "counted"],
    ["is read of ISO", "2026-10-29T23:59:59Z", "stale: 31 days"],
    ["is read of Unix seconds", 1_764_374_400, "stale: 365 days"],
    ["is read of milliseconds", "1764374400000", "stale: 365 days"],
    ["is read of days and months with dots", "28.10.2026", "stale: 32 days"],
    ["is read of months in words", "Oct 28, 2026 9:15 AM", "stale: 32 days"],
    ["is read of months in words behind the day", "28-Oct-26", "stale: 32 days"],
    ["is read of a weekday too", "Wednesday, October 28, 2026", "stale: 32 days"],
  ])("%s", (_what, seen, found) => {
    expect(findings(list(["P", "Laptop", "", "S", "A", seen]), { asOf: AS_OF, days: 30 })).toEqual([
      `Workstations, ${found}`,
    ]);
  });

  const seen = (...dates: unknown[]) =>
    findings(list(...dates.map((date, row) => ["P", "Laptop", "", `S${row}`, "A", date])), {
      asOf: AS_OF,
      days: 30,
    });
  test("a first number above 12 anywhere in the column says that days stand first", () => {
    expect(seen("3/10/2026", "13/11/2026")).toEqual([
      "Workstations, stale: 57 days",
      "Workstations, counted",
    ]);
  });
  test("a second one that months do", () => {
    expect(seen("3/10/2026", "11/13/2026")).toEqual([
      "Workstations, stale: 264 days",
      "Workstations, counted",
    ]);
  });
  test("both leave the column unclear", () => {
    expect(seen("3/10/2020", "11/13/2020", "13/11/2020")).toEqual(
      Array.from({ length: 3 }, () => "Workstations, counted"),
    );
  });
  test("dates beside such texts were turned around by Excel: the whole column is unclear", () => {
    expect(seen("13/11/2020", 40_000, "Never")).toEqual([
      "Workstations, counted",
      "Workstations, counted",
      "Workstations, stale: never seen",
    ]);
  });
  test("unclear and blank dates are named", () => {
    const total = rowNamed(
      devices(list(["P", "Laptop", "", "S1", "", "3/4/2020"], ["P", "Laptop", "", "S2", "", ""]), {
        asOf: AS_OF,
        days: 30,
      }),
      "Total",
    );
    expect(total).toEqual([
      "Total",
      ...[2, 0, 0, 0, 0, 2],
      "list from an unknown product; 1 unclear date and 1 blank date taken as seen",
    ]);
  });
  test("needs a date to count back from, and a column that says when", () => {
    expect(devices(list(["P", "Laptop"]), { days: 30 })).toMatch(/^stale_days: .*as_of/);
    expect(
      devices(
        [
          ["Device name", "Type"],
          ["P", "Laptop"],
        ],
        { days: 30, asOf: AS_OF },
      ),
    ).toMatch(/last seen.*“Device name”, “Type”/);
  });
});

describe("what is not a row of the list", () => {
  test("titles, blanks, repeated headings, counts, and single cells", () => {
    const rows = [
      ["Inventory of Acme", "", ""],
      [],
      ["Device name", "Device type", "Client"],
      ["PC1", "Laptop", "A"],
      ["", 0, null],
      ["Device name", "Device type", "Client"],
      ["PC2", "Laptop", "A"],
      ["Page 1", "", ""],
      ["Total:", 2, ""],
      ["143 devices", "Acme", ""],
    ];
    expect(devices(rows, { by: "row" })).toEqual([
      ["", ""],
      ["", ""],
      ["Class", "Finding"],
      ["Workstations", "counted"],
      ["", ""],
      ["", ""],
      ["Workstations", "counted"],
      ["", ""],
      ["", ""],
      ["", ""],
    ]);
  });
});

describe("left out", () => {
  test.each<[string, unknown[][], unknown[], string]>([
    ["retired", [["Device name", "Type", "Status"]], ["P", "Laptop", "In stock"], "left out: In stock"],
    ["personal", [["Device name", "Type", "Ownership"]], ["P", "Laptop", "Personal"], "left out: Personal"],
    [
      "not managed",
      [["Device name", "Type", "Managed"]],
      ["P", "Laptop", false],
      "left out: Managed is FALSE",
    ],
    ["deleted", [["Device name", "Type", "Deleted"]], ["P", "Laptop", "True"], "left out: Deleted"],
    [
      "deleted on a day",
      [["Device name", "Type", "Deleted"]],
      ["P", "Laptop", "2026-01-02"],
      "left out: Deleted",
    ],
    ["not deleted", [["Device name", "Type", "Deleted"]], ["P", "Laptop", "No"], "counted"],
    ["in use", [["Device name", "Type", "Status"]], ["P", "Laptop", "Online"], "counted"],
  ])("%s", (_what, headings, row, found) => {
    expect(findings([...headings, row])).toEqual([`Workstations, ${found}`]);
  });
});

describe("products", () => {
  test("are known by their headings, and their values come before words", () => {
    const rows = [
      ["systemName", "nodeClass", "organizationId", "lastContact", "OS Name"],
      ["A", "NMS_PHONE", 1, 1_795_000_000, ""],
      ["B", "VMWARE_VM_GUEST", 1, 1_795_000_000, "Windows 11"],
      ["C", "VMWARE_VM_GUEST", 2, 1_795_000_000, ""],
      ["D", "MANAGED_DEVICE", 2, 1_795_000_000, "Windows Server 2019"],
      ["E", "UNMANAGED_DEVICE", 2, 1_795_000_000, ""],
      ["F", "NMS_OTHER", 2, 1_795_000_000, ""],
    ];
    expect(findings(rows)).toEqual([
      "Other equipment, counted",
      "Workstations, counted",
      "Servers, counted",
      "Servers, counted",
      "Unclear, left out: UNMANAGED_DEVICE",
      "Unclear, unclear: NMS_OTHER",
    ]);
    expect(devices(rows, { by: "client" })).toEqual([
      ["Name", ...STANDARD, "Other equipment", "Unclear"],
      ["1", 1, 0, 0, 0, 1, 0],
      ["2", 0, 2, 0, 0, 0, 1],
      ["Total", 1, 2, 0, 0, 1, 1],
    ]);
  });
  test("leave out what they do not count", () => {
    const rows = [
      ["SessionID", "SessionType", "GuestMachineName", "GuestOperatingSystemName"],
      ["1", "Access", "PC1", "Windows 10"],
      ["2", "Support", "PC2", "Windows 10"],
    ];
    expect(findings(rows)).toEqual(["Workstations, counted", "Workstations, left out: Support"]);
  });
  test("of the other kind name the other function", () => {
    const rows = [
      ["userPrincipalName", "userType", "accountEnabled", "Type"],
      ["a@b.c", "Member", true, ""],
    ];
    expect(devices(rows)).toMatch(
      /^list: .*list of accounts \(Microsoft Entra bulk download users\).*COUNTUSERS/,
    );
  });
});

const STANDARD = ["Workstations", "Servers", "Network devices", "Mobile devices"];

describe("by", () => {
  const rows = list(
    ["P1", "Laptop", "", "S1", "Beta"],
    ["P2", "Printer", "", "S2", "Acme"],
    ["P3", "Laptop", "", "S3", "beta"],
    ["P4", "Toaster", "", "S4", ""],
    ["P5", "Laptop", "", "S5", "Gone", "", "Retired"],
  );
  test("class has every state of every row", () => {
    expect(devices(rows)).toEqual([
      ["Class", "Counted", "Stale", "Duplicate", "Left out", "Unclear", "Rows", "Notes"],
      ["Workstations", 2, 0, 0, 1, 0, 3, "left out: “Retired” 1"],
      ["Servers", 0, 0, 0, 0, 0, 0, ""],
      ["Network devices", 0, 0, 0, 0, 0, 0, ""],
      ["Mobile devices", 0, 0, 0, 0, 0, 0, ""],
      ["Printers", 1, 0, 0, 0, 0, 1, ""],
      ["Unclear", 0, 0, 0, 0, 1, 1, "unclear: “Toaster” 1"],
      ["Total", 3, 0, 0, 1, 1, 5, "list from an unknown product"],
    ]);
  });
  test("client has one row each, in order of appearance", () => {
    expect(devices(rows, { by: "client" })).toEqual([
      ["Name", ...STANDARD, "Printers", "Unclear"],
      ["Beta", 2, 0, 0, 0, 0, 0],
      ["Acme", 0, 0, 0, 0, 1, 0],
      ["(blank)", 0, 0, 0, 0, 0, 1],
      ["Gone", 0, 0, 0, 0, 0, 0],
      ["Total", 2, 0, 0, 0, 1, 1],
    ]);
  });
  test("any heading will do, and another is named with those that are there", () => {
    expect(rowNamed(devices(rows, { by: "device TYPE" }), "Laptop")).toEqual(["Laptop", 2, 0, 0, 0, 0, 0]);
    expect(devices(rows, { by: "Rack" })).toMatch(/^by: .*no column “Rack”.*“Device name”/);
    expect(devices(rows, { by: "month" })).toMatch(/^by: .*column Snapshot/);
  });
});

describe("snapshots", () => {
  const rows = [
    ["Device name", "Type", "Serial", "Last seen", "Snapshot"],
    ["P1", "Laptop", "S1", "2026-09-01", "2026-09-15"],
    ["P1", "Laptop", "S1", "2026-09-01", "2026-09-30"],
    ["P2", "Laptop", "S2", "2026-09-29", "2026-09-30"],
    ["P2", "Laptop", "S2", "2026-10-20", "2026-10-31"],
  ];
  test("the latest is counted, the others are left out", () => {
    expect(findings(rows)).toEqual([
      "Workstations, left out: snapshot of 2026-09-15",
      "Workstations, left out: snapshot of 2026-09-30",
      "Workstations, left out: snapshot of 2026-09-30",
      "Workstations, counted",
    ]);
  });
  test("the last of each month makes a history, stale as of its own date", () => {
    expect(devices(rows, { by: "month", days: 28 })).toEqual([
      ["Month", ...STANDARD, "Unclear"],
      [46_266, 1, 0, 0, 0, 0],
      [46_296, 1, 0, 0, 0, 0],
    ]);
  });
  test("a date that cannot be read is an error, which names the row", () => {
    expect(devices([...rows, ["P3", "Laptop", "S3", "", "3/4/2026"]])).toMatch(
      /^list: row 6 has “3\/4\/2026”/,
    );
  });
});

describe("the map", () => {
  const rows = list(["P1", "Toaster", "", "S1"], ["P2", "Laptop", "", "S2", "", "", "Spare"]);
  test("outranks words and says own classes", () => {
    expect(
      findings(rows, {
        map: [
          ["toaster", "Kitchen"],
          ["spare", "in use"],
          ["LAPTOP", "pcs"],
        ],
      }),
    ).toEqual(["Kitchen, counted", "Workstations, counted"]);
  });
  test("leaves out", () => {
    expect(findings(rows, { map: [["Toaster", "Leave out"]] })).toEqual([
      "Unclear, left out: Toaster",
      "Workstations, left out: Spare",
    ]);
  });
  test("may say that a value is unclear, which is not a class", () => {
    const [heading, ...classes] = devices(rows, { map: [["Laptop", "unclear"]] }) as unknown[][];
    expect(heading?.[0]).toBe("Class");
    expect(
      classes.map(([name, counted, , , leftOut, unclear]) => [name, counted, leftOut, unclear]).slice(-2),
    ).toEqual([
      ["Unclear", 0, 1, 1],
      ["Total", 0, 1, 1],
    ]);
    expect(findings(rows.slice(0, 2), { map: [["Toaster", "Unclear"]] })).toEqual([
      "Unclear, unclear: Toaster",
    ]);
  });
  test("names headings", () => {
    const german = [
      ["Gerätename", "Gerätetyp"],
      ["P1", "Laptop"],
    ];
    const map = [
      ["Gerätetyp", "Class"],
      ["Gerätename", "Device name"],
    ];
    expect(findings(german, { map })).toEqual(["Workstations, counted"]);
    expect(devices(german)).toMatch(/^list: no heading is known.*“Gerätename”, “Gerätetyp”/);
  });
  test("that contradicts itself, or has not two columns, is an error", () => {
    expect(
      devices(rows, {
        map: [
          ["Toaster", "Kitchen"],
          ["toaster", "Servers"],
        ],
      }),
    ).toMatch(/^map: “toaster” means both “Kitchen” and “Servers”/);
    expect(devices(rows, { map: [["Toaster"]] })).toMatch(/^map: give two columns/);
  });
});

test("a list without what tells its devices, without rows or without anything is an error with its headings", () => {
  expect(
    devices([
      ["Serial number", "Client"],
      ["S1", "A"],
    ]),
  ).toMatch(/^list: no column.*“Serial number”, “Client”/);
  expect(devices([HEADINGS])).toBe("list: the list has no rows below its headings.");
  expect(devices([[""]])).toBe("list: pass the whole list with its headings.");
});

test("an error value in a column that counts comes back, one in another does not", () => {
  const error = { code: "#N/A" };
  expect(devices(list(["P1", error]))).toMatch(/row 2 holds the error #N\/A under “Device type”/);
  expect(
    findings([
      [...HEADINGS, "Notes"],
      ["P1", "Laptop", "", "S", "", "", "", error],
    ]),
  ).toEqual(["Workstations, counted"]);
});
