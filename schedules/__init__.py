"""What the clock does: one job per file, each does one piece and says whether there was one."""
