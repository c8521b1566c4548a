import { CHARGE_TERMS, type ChargeTermName } from "../terms/chargeTerms";
import { vocabularyOf } from "./Vocabulary";

export const CHARGE_VOCABULARY = vocabularyOf<ChargeTermName>(CHARGE_TERMS);
