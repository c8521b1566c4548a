import { ListDesk } from "./ListDesk";
import { answerCalls, type DeskScope } from "./deskCalls";

// Runs beside the page: what is read and counted here never keeps the page from answering.
answerCalls(new ListDesk(), globalThis as unknown as DeskScope);
