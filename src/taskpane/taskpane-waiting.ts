import { sayInPage, WORD_AFTER } from "./sayInPage";

// Runs before office.js, whose script holds up all that follows it for as long as it takes to arrive.
setTimeout(() => {
  const container = document.getElementById("task-pane");
  if (typeof Office !== "undefined" || container === null || container.hasChildNodes()) return;
  sayInPage(container, "Waiting for office.js …", [
    "The script by which add-ins reach Excel has not arrived yet. The pane opens and the pricing functions recalculate as soon as it has; until then cells keep what they show.",
    "If this stays, check the connection to appsforoffice.microsoft.com, then close the pane and open it again.",
  ]);
}, WORD_AFTER);
