import { HostError, invalidArgument } from "./HostError";
import { isHostCollection, isHostObject, NULL_OBJECT, type HostObject } from "./HostObject";
import { HostRange } from "./HostRange";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string };
}

/** Numbers of the Office.js protocol for object paths and actions. */
const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, null: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** Carries out what the client asks of the objects, one action after another, up to the first that fails. */
export class RequestInterpreter {
  private readonly references = new Map<string, HostObject>();

  constructor(
    private readonly root: HostObject,
    /** The newest ExcelApi 1.x that this host has. */
    private readonly apiLevel: number,
  ) {}

  answer(body: RequestBody, beforeAction: (action: Action) => void): ResponseBody {
    const resolved = new Map<number, HostObject>();
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const action of body.Actions) {
      try {
        beforeAction(action);
        results.push({ ActionId: action.Id, Value: this.carryOut(action, body, resolved) });
      } catch (thrown) {
        if (!(thrown instanceof HostError)) throw thrown;
        const { code, message } = thrown;
        return { Results: results, Error: { Code: code, Message: message, Location: action.Name } };
      }
    }
    return { Results: results };
  }

  private carryOut(action: Action, body: RequestBody, resolved: Map<number, HostObject>): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const target = this.resolve(action.ObjectPathId, body, resolved);
    switch (action.ActionType) {
      case ACTION.instantiate:
        if (target === NULL_OBJECT) return null;
        if (target instanceof HostRange) return { _ReferenceId: this.referenceTo(target) };
        return "Id" in target ? { Id: target.Id } : {};
      case ACTION.query:
        return target === NULL_OBJECT ? null : loaded(target, action.QueryInfo?.Select ?? [], this.apiLevel);
      case ACTION.method:
        // Every range is kept as soon as it is known, and forgotten with the test.
        if (/^_(Keep|Remove)Reference$/.test(action.Name)) return null;
        return plainResult(
          this.call(target, action.Name, this.argumentsOf(action.ArgumentInfo, body, resolved)),
        );
      case ACTION.set:
        this.require(target, action.Name);
        Reflect.set(target, action.Name, action.ArgumentInfo?.Arguments?.[0]);
        return null;
      default:
        throw new Error(`This host knows no action of type ${action.ActionType}.`);
    }
  }

  private resolve(id: number, body: RequestBody, resolved: Map<number, HostObject>): HostObject {
    const known = resolved.get(id);
    if (known) return known;
    const path = body.ObjectPaths[String(id)];
    if (!path) throw new Error(`The request has no object path ${id}.`);
    const found = this.follow(path, body, resolved);
    resolved.set(id, found);
    return found;
  }

  private follow(path: ObjectPath, body: RequestBody, resolved: Map<number, HostObject>): HostObject {
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.null) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.references.get(path.Name);
      if (!kept)
        throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0, body, resolved);
    const given = this.argumentsOf(path.ArgumentInfo, body, resolved);
    switch (path.ObjectPathType) {
      case PATH.property:
        this.require(parent, path.Name);
        return objectOf(Reflect.get(parent, path.Name));
      case PATH.method:
        return objectOf(this.call(parent, path.Name, given));
      case PATH.indexer:
        return objectOf((Reflect.get(parent, "GetItem") as (key: unknown) => unknown)(given[0]));
      default:
        throw new Error(`This host knows no object path of type ${path.ObjectPathType}.`);
    }
  }

  private call(target: HostObject, name: string, given: readonly unknown[]): unknown {
    this.require(target, name);
    return (Reflect.get(target, name) as (...values: unknown[]) => unknown).apply(target, [...given]);
  }

  private require(target: HostObject, name: string): void {
    requireMember(target, name, this.apiLevel);
  }

  private argumentsOf(
    info: ArgumentInfo | undefined,
    body: RequestBody,
    resolved: Map<number, HostObject>,
  ): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const referenced = info?.ReferencedObjectPathIds?.[index] ?? 0;
      return referenced === 0 ? value : this.resolve(referenced, body, resolved);
    });
  }

  private referenceTo(target: HostObject): string {
    const id = `reference-${this.references.size + 1}`;
    this.references.set(id, target);
    return id;
  }
}

function loaded(target: HostObject, select: readonly string[], apiLevel: number): unknown {
  const isOfItems = select.every((name) => !(upperFirst(name) in target.members));
  if (isHostCollection(target) && isOfItems)
    return { _Items: target.items.map((item) => loaded(item, select, apiLevel)) };
  const values = select.map((name) => {
    const member = upperFirst(name);
    requireMember(target, member, apiLevel);
    return [member, Reflect.get(target, member)] as const;
  });
  return { ...("Id" in target ? { Id: target.Id } : {}), ...Object.fromEntries(values) };
}

/** A member that came after the host's API level does not exist there: ApiNotFound, as in an older Excel. */
function requireMember(target: HostObject, name: string, apiLevel: number): void {
  const since = target.members[name];
  if (since === undefined || since > apiLevel) {
    throw new HostError("ApiNotFound", `The API you are trying to use could not be found: ${name}.`);
  }
}

const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** What a method answers by itself, for example the XML of a part. */
const plainResult = (value: unknown): unknown => (value === undefined || isHostObject(value) ? null : value);

function objectOf(value: unknown): HostObject {
  if (!isHostObject(value)) throw invalidArgument("no object");
  return value;
}
