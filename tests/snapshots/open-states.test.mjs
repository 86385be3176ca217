/** The states in which something is open: evidence, article, table, help, lists. `STATES='table,help' node --test` looks at some. */
import {lookAtStates} from './look.mjs';

lookAtStates('what opens, in every state', ({open}) => open);
