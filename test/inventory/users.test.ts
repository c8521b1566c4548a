import { rowNamed, userFindings, users } from "./shown";

const HEADINGS = [
  "Email",
  "Display name",
  "Enabled",
  "Sign-in blocked",
  "Status",
  "User type",
  "Licenses",
  "Last sign-in",
];
const list = (...rows: unknown[][]) => [HEADINGS, ...rows];
const BUSINESS = "Microsoft 365 Business Premium";
/** 29 November 2026. */
const AS_OF = 46_355;

describe("what an account is", () => {
  test.each<[string, unknown[], string]>([
    ["a licensed person", ["ann@x.y", "Ann", true, "", "", "Member", BUSINESS], "Full license, counted"],
    ["a guest by type", ["ann@x.y", "Ann", true, "", "", "Guest", BUSINESS], "Guest, not counted"],
    ["a guest by address", ["ann_x.y#EXT#@z.onmicrosoft.com", "Ann", true], "Guest, not counted"],
    [
      "a mailbox by its kind",
      ["info@x.y", "Info", true, "", "", "SharedMailbox", BUSINESS],
      "Shared, room or resource mailbox, not counted",
    ],
    [
      "a service account by login",
      ["svc_backup@x.y", "Backup", true, "", "", "", BUSINESS],
      "Service account, not counted",
    ],
    ["a service account by letter case", ["HealthMailbox1a2b@x.y", "", true], "Service account, not counted"],
    ["a service account by its sign", ["CONTOSO\\gmsa$", "", true], "Service account, not counted"],
    ["a service account by name", ["", "MSOL_1234", true], "Service account, not counted"],
    [
      "no service account: sandra",
      ["sandra@x.y", "Sandra", true, "", "", "", BUSINESS],
      "Full license, counted",
    ],
    [
      "no service account: scanlon",
      ["scanlon@x.y", "Scanlon", true, "", "", "", BUSINESS],
      "Full license, counted",
    ],
    [
      "blocked by Enabled",
      ["ann@x.y", "Ann", "False", "", "", "", BUSINESS],
      "Blocked, suspended or deleted, not counted: Enabled is False",
    ],
    [
      "blocked by a column",
      ["ann@x.y", "Ann", true, "Yes", "", "", BUSINESS],
      "Blocked, suspended or deleted, not counted: Sign-in blocked",
    ],
    [
      "blocked by status",
      ["ann@x.y", "Ann", true, "", "Suspended", "", BUSINESS],
      "Blocked, suspended or deleted, not counted: Suspended",
    ],
    ["unclear", ["ann@x.y", "Ann", "maybe", "", "", "", BUSINESS], "Unclear, unclear: Enabled is maybe"],
    ["frontline", ["ann@x.y", "Ann", true, "", "", "", "Microsoft 365 F3"], "Frontline license, counted"],
    [
      "frontline by id",
      ["ann@x.y", "Ann", true, "", "", "", "contoso:DESKLESSPACK"],
      "Frontline license, counted",
    ],
    [
      "free",
      ["ann@x.y", "Ann", true, "", "", "", "Microsoft Power Automate Free"],
      "Free or trial license only, not counted",
    ],
    [
      "free by id",
      ["ann@x.y", "Ann", true, "", "", "", "FLOW_FREE;POWER_BI_STANDARD"],
      "Free or trial license only, not counted",
    ],
    [
      "full beside free",
      ["ann@x.y", "Ann", true, "", "", "", `FLOW_FREE+${BUSINESS}`],
      "Full license, counted",
    ],
    [
      "frontline beside free",
      ["ann@x.y", "Ann", true, "", "", "", "FLOW_FREE, SPE_F1"],
      "Frontline license, counted",
    ],
    [
      "an add-on alone is paid for",
      ["ann@x.y", "Ann", true, "", "", "", "SPE_F5_SEC"],
      "Full license, counted",
    ],
    [
      "an add-on decides nothing",
      ["ann@x.y", "Ann", true, "", "", "", "SPE_F5_SEC+Microsoft 365 F1"],
      "Frontline license, counted",
    ],
    [
      "a + between blanks is not a separator",
      ["ann@x.y", "Ann", true, "", "", "", "Microsoft 365 F5 Security + Compliance Add-on+SPE_F1"],
      "Frontline license, counted",
    ],
    ["none", ["ann@x.y", "Ann", true, "", "", "", "Unlicensed"], "No license, not counted"],
  ])("%s", (_what, row, found) => {
    expect(userFindings(list(row))).toEqual([found]);
  });
});

describe("who is counted", () => {
  const rows = list(
    ["a@x.y", "", true, "", "", "", BUSINESS, AS_OF - 1],
    ["b@x.y", "", true, "", "", "", "SPE_F1", AS_OF - 40],
    ["c@x.y", "", true, "", "", "", "FLOW_FREE", ""],
    ["d@x.y", "", true, "", "", "", "", ""],
    ["e@x.y", "", false, "", "", "", BUSINESS, AS_OF],
    ["f@x.y", "", true, "", "", "", BUSINESS, ""],
    ["g@x.y", "", true, "", "", "", BUSINESS, "Never"],
    ["h@x.y", "", true, "", "", "Guest", BUSINESS, AS_OF],
    ["i@x.y", "", true, "", "", "", BUSINESS, "last week"],
  );
  const counted = (asked: object) => (rowNamed(users(rows, asked), "Total") as unknown[] | undefined)?.[2];
  test.each([
    ["licensed", undefined, {}, 5],
    ["enabled", "enabled", {}, 7],
    ["named", "named", {}, 8],
    ["active", "active", { asOf: AS_OF, days: 30 }, 2],
  ] as const)("%s", (_what, basis, more, number) => {
    expect(counted({ ...(basis && { basis }), ...more })).toBe(number);
  });
  test("active needs its date, its days and a column", () => {
    expect(users(rows, { basis: "active", days: 30 })).toMatch(/^basis: active needs as_of/);
    expect(users(rows, { basis: "active", asOf: AS_OF })).toMatch(/^basis: active needs as_of/);
  });
  test("without licenses enabled accounts are counted, and licensed is an error", () => {
    const plain = [
      ["Email", "Enabled"],
      ["a@x.y", true],
      ["b@x.y", false],
    ];
    expect(rowNamed(users(plain), "Total")).toEqual([
      "Total",
      2,
      1,
      "list from an unknown product; basis: enabled",
    ]);
    expect(users(plain, { basis: "licensed" })).toMatch(
      /^basis: licensed needs a column of licenses.*“Email”/,
    );
  });
  test("every kind has its row, and what is taken for a full license is named", () => {
    expect(users(rows, { basis: "active", asOf: AS_OF, days: 30 })).toEqual([
      ["Kind", "Accounts", "Counted", "Notes"],
      ["Guest", 1, 0, ""],
      ["Shared, room or resource mailbox", 0, 0, ""],
      ["Service account", 0, 0, ""],
      ["Blocked, suspended or deleted", 1, 0, "reasons: “Enabled is FALSE” 1"],
      ["Full license", 2, 2, `taken as full licenses: “${BUSINESS}” 2`],
      ["Frontline license", 0, 0, ""],
      ["Free or trial license only", 1, 0, ""],
      ["No license", 1, 0, ""],
      ["Inactive", 3, 0, "reasons: “never seen” 1, “no date” 1, “not seen for more than 30 days” 1"],
      ["Duplicate", 0, 0, ""],
      ["Left out", 0, 0, ""],
      ["Unclear", 0, 0, ""],
      ["Total", 9, 2, "list from an unknown product; basis: active; 1 unclear date taken as seen"],
    ]);
  });
});

describe("rows of one account", () => {
  test("have one address: all their licenses, and the latest date", () => {
    const rows = list(
      ["Ann@x.y", "", true, "", "", "", "FLOW_FREE", AS_OF - 90],
      ["ann@X.Y", "", true, "", "", "", BUSINESS, AS_OF - 2],
    );
    expect(userFindings(rows, { basis: "active", asOf: AS_OF, days: 30 })).toEqual([
      "Full license, counted",
      "Duplicate, duplicate of row 2",
    ]);
  });
  test("are not those of one login at two clients", () => {
    const rows = [
      ["Username", "Company", "Activated"],
      ["jsmith", "Acme", true],
      ["jsmith", "Beta", true],
      ["jsmith", "Acme", true],
    ];
    expect(userFindings(rows)).toEqual([
      "No license, counted",
      "No license, counted",
      "Duplicate, duplicate of row 2",
    ]);
    expect(users(rows, { by: "client" })).toEqual([
      ["Name", "Users", "Unclear"],
      ["Acme", 1, 0],
      ["Beta", 1, 0],
      ["Total", 2, 0],
    ]);
  });
});

describe("the map", () => {
  const rows = list(
    ["boss@x.y", "", true, "", "", "Guest", "Odd plan"],
    ["tool@x.y", "", true, "", "Staged", "", "Odd plan"],
  );
  test("outranks kinds, licenses and statuses", () => {
    expect(
      userFindings(rows, {
        map: [
          ["boss@x.y", "Full license"],
          ["staged", "blocked"],
        ],
      }),
    ).toEqual(["Full license, counted", "Blocked, suspended or deleted, not counted: Staged"]);
    expect(
      userFindings(rows, {
        map: [
          ["Odd plan", "free"],
          ["boss@x.y", "leave out"],
          ["Guest", "guest"],
        ],
      }),
    ).toEqual(["Left out, left out: boss@x.y", "Free or trial license only, not counted"]);
  });
  test("leaves a license out where it is the only one, and passes it over beside others", () => {
    const licences = list(
      ["a@x.y", "", true, "", "", "", "Visio"],
      ["b@x.y", "", true, "", "", "", `Visio+${BUSINESS}`],
    );
    expect(userFindings(licences, { map: [["Visio", "leave out"]] })).toEqual([
      "Left out, left out: Visio",
      "Full license, counted",
    ]);
  });
  test("that says what is not a kind is an error", () => {
    expect(users(rows, { map: [["boss@x.y", "Kitchen"]] })).toMatch(/^map: “boss@x.y” is to be “Kitchen”/);
  });
});

test("Google's and Microsoft's exports are known", () => {
  const google = [
    [
      "First Name [Required]",
      "Last Name [Required]",
      "Email Address [Required]",
      "Status [READ ONLY]",
      "Last Sign In [READ ONLY]",
    ],
    ["Ann", "A", "ann@x.y", "Active", "2026/11/28"],
    ["Bob", "B", "bob@x.y", "Suspended", "Never logged in"],
  ];
  expect(rowNamed(users(google), "Total")).toEqual([
    "Total",
    2,
    1,
    "Google Workspace users export; basis: enabled",
  ]);
  const microsoft = [
    ["Block credential", "Display name", "Licenses", "Soft deletion time stamp", "User principal name"],
    [false, "Ann", `${BUSINESS}+Microsoft Power Automate Free`, "", "ann@x.y"],
    [true, "Bob", BUSINESS, "", "bob@x.y"],
    [false, "Cy", BUSINESS, "2026-11-01", "cy@x.y"],
  ];
  expect(userFindings(microsoft)).toEqual([
    "Full license, counted",
    "Blocked, suspended or deleted, not counted: Block credential",
    "Blocked, suspended or deleted, not counted: Soft deletion time stamp",
  ]);
});

test("snapshots make a history", () => {
  const rows = [
    ["Email", "Enabled", "Snapshot"],
    ["a@x.y", true, 46_295],
    ["a@x.y", true, 46_325],
    ["b@x.y", true, 46_325],
    ["b@x.y", "?", 46_340],
  ];
  expect(users(rows, { by: "month" })).toEqual([
    ["Month", "Users", "Unclear"],
    [46_266, 1, 0],
    [46_296, 2, 0],
    [46_327, 0, 1],
  ]);
});
