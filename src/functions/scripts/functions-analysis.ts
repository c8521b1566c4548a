import { associate } from "../associate";
import { analysis } from "../catalogues/analysis";

associate(analysis);
