"""Does the checker find what is wrong? Faults are planted in clean content, one at a time."""
