# Words of the parts that all screens are made of.

close = Close
cancel = Cancel
back = Back
continue = Continue

field-not-asked = Not asked
field-prefers-not-to-say = Prefers not to say
