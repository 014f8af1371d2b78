// All examples of the order, paragraph by paragraph.

import './p04-p09';
import './p10-p14';
import './p15-votes';
import './p16-p20';
import './p19-monitoring';
import './p21-p26';
import './exits';
import './renewal-and-application';

export { EXAMPLES, type Example, outcome } from './example';
