__all__ = ["shown", "_shown_too"]
shown = 1
_shown_too = 2
not_shown = 3
