import { ICommandService } from "@univerjs/core";
import type { IAccessor, ICommand, IExecutionOptions, Injector } from "@univerjs/core";

type Answer = boolean | Promise<boolean>;

/** Puts something before or around what a command of the engine does; `original` does what it did without. */
export function extendCommand<P extends object>(
  injector: Injector,
  command: ICommand<P>,
  extended: (params: P | undefined, original: (params?: P) => Answer) => Answer,
): void {
  const commands = injector.get(ICommandService);
  commands.unregisterCommand(command.id);
  commands.registerCommand({
    ...command,
    handler: (accessor: IAccessor, params?: object, options?: IExecutionOptions) =>
      extended(params as P | undefined, (given) => command.handler(accessor, given, options)),
  });
}
