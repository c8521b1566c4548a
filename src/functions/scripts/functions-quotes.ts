import { associate } from "../associate";
import { quotes } from "../catalogues/quotes";

associate(quotes);
