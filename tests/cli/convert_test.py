#!/usr/bin/env python3
"""What `wenze convert` prints for people: the text without damage, in either script."""
import os
import tempfile
import unittest

import wenze


class Convert(unittest.TestCase):
    TEXT = "第一章　总则\n第一条　工作人员应当复核、核准。\n第二条 发布布告后恢复核准，行政复议中玩忽职守的，给予记过处分。\n"

    def test_the_space_behind_a_label_stays(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "space.txt")
            with open(path, "w", encoding="utf-8") as out:
                out.write(self.TEXT)
            self.assertEqual(wenze.run("convert", path).out, self.TEXT)
            traditional = wenze.run("convert", "--to", "hant", path).out
        self.assertIn("第一條　工作人員應當覆核、核准。\n第二條 發布布告後恢復核准，行政復議中玩忽職守的，給予記過處分。", traditional)


if __name__ == "__main__":
    unittest.main()
