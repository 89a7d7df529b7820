## Words of the rules

session-state-planned = Planned
session-state-held = Held
session-state-called-off = Called off

attendance-state-came = Came
attendance-state-told-us = Told us
attendance-state-did-not-come = Did not come
attendance-state-left-early = Left early

recording-not-yet = This evening is still to come
recording-group-forming = Start the group first
recording-open = Who came?
recording-recorded = Written down
recording-called-off = Called off
