"""An exchange's own records of calls, read later: what happened while nobody looked, and what was seen only in part."""
