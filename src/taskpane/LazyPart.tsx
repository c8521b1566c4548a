import { Button } from "@fluentui/react-button";
import { Component, Suspense, type ReactNode } from "react";
import { AttemptContext } from "./lazyComponent";

interface LazyPartState {
  readonly hasFailed: boolean;
  readonly attempt: number;
}

/** A part whose code is fetched when it is gone to; says so where that fails, and leaves the rest of the pane alone. */
export class LazyPart extends Component<{ readonly children: ReactNode }, LazyPartState> {
  override state: LazyPartState = { hasFailed: false, attempt: 0 };

  static getDerivedStateFromError(): Partial<LazyPartState> {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (this.state.hasFailed) {
      return (
        <div role="alert">
          <p>This part of the pane could not be loaded. Check the connection, then try again.</p>
          <Button
            onClick={() => this.setState(({ attempt }) => ({ hasFailed: false, attempt: attempt + 1 }))}
          >
            Try again
          </Button>
        </div>
      );
    }
    return (
      <AttemptContext value={this.state.attempt}>
        <Suspense fallback={<p>One moment …</p>}>{this.props.children}</Suspense>
      </AttemptContext>
    );
  }
}
