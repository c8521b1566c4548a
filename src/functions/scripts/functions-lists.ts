import { associate } from "../associate";
import { lists } from "../catalogues/lists";

associate(lists);
