/** The states in which nothing is open beside the drawing. `STATES='narrow,small' node --test` looks at some. */
import {lookAtStates} from './look.mjs';

lookAtStates('the drawing, in every state', ({open}) => !open);
