"""What the learner's browser needs of the model: scripts, styles, the curriculum and the bank of items."""
