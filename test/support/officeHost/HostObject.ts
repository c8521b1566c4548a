/** A host object's members by the names in which the client asks for them, each with the ExcelApi 1.x it came in. */
export type Members = Readonly<Record<string, number>>;

/** Something that the client holds a proxy of. Members that are not listed do not exist for it. */
export interface HostObject {
  readonly members: Members;
}

/** A collection: loading it answers its items. */
export interface HostCollection extends HostObject {
  readonly items: readonly HostObject[];
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "members" in value;

export const isHostCollection = (value: HostObject): value is HostCollection => "items" in value;

/** What `…OrNullObject` answers where there is nothing. */
export const NULL_OBJECT: HostObject = { members: {} };

/** An object with properties that may be set freely: what was set is kept under the path of its name. */
export function looseObject<Kept extends object>(members: Members, kept: Kept): HostObject & Kept {
  return Object.assign(kept, { members });
}
