"""What `run` and `micro` share: they build and measure programs, check what these write, and keep the docs' tables."""
