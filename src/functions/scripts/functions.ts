import { associate } from "../associate";
import { prices } from "../catalogues/prices";

associate(prices);
