"""Stage 5: from what is printed to what it means: one pure function a field, and ``rows`` that puts them together."""
