# What stands in the way, and what helps.

fault-unforeseen = Something unforeseen got in the way. Nothing was changed. Please try again. ({ $code })
fault-closing = The office is closing.
