import type { PanelName } from "./paneState";

/** How buttons outside the pane choose its panel: before the pane is there, it opens with the one chosen last. */
export class PanelSwitch {
  private listener: ((panel: PanelName) => void) | undefined;
  private chosen: PanelName;

  constructor(first: PanelName) {
    this.chosen = first;
  }

  /** The panel to open with. */
  get first(): PanelName {
    return this.chosen;
  }

  show(panel: PanelName): void {
    this.chosen = panel;
    this.listener?.(panel);
  }

  /** Tells the pane of every choice, one that came before it listened included; answers how to stop that. */
  follow(listener: (panel: PanelName) => void): () => void {
    this.listener = listener;
    listener(this.chosen);
    return () => {
      this.listener = undefined;
    };
  }
}
