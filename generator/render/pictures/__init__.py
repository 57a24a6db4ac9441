"""Pictures as readers get them: upright, in sRGB, without metadata, in several widths. Pillow's."""
