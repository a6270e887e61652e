"""Days, months and hours as newspapers write them in many languages and calendars."""
