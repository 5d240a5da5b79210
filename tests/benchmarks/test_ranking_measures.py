"""The measures of the relevance benchmark, against figures worked out by hand."""

import math

import pytest

from tests.benchmarks.ranking_measures import interval, ndcg, recall

GRADES = {"a": 3, "b": 2, "c": 1}


def test_the_ideal_order_is_one() -> None:
    assert ndcg(["a", "b", "c", "x"], GRADES) == 1.0


def test_gain_is_the_grade_and_falls_with_the_logarithm_of_the_rank() -> None:
    ideal = 3 + 2 / math.log2(3) + 1 / 2
    assert ndcg(["x", "c", "a"], GRADES) == pytest.approx((1 / math.log2(3) + 3 / 2) / ideal)


def test_what_stands_behind_the_depth_counts_neither_as_found_nor_as_missing() -> None:
    assert ndcg(["x", "a"], GRADES, depth=1) == 0.0
    assert ndcg(["a"], GRADES, depth=1) == 1.0


def test_nothing_found_and_nothing_relevant() -> None:
    assert ndcg([], GRADES) == 0.0
    assert ndcg(["a"], {}) == 0.0
    assert recall(["a"], {}) == 0.0


def test_recall_counts_a_document_once_whatever_its_grade() -> None:
    assert recall(["a", "a", "x", "c"], GRADES) == pytest.approx(2 / 3)
    assert recall(["x", "a"], GRADES, depth=1) == 0.0


def test_the_interval_holds_the_mean_is_narrower_for_more_values_and_the_same_again() -> None:
    few, many = [0.0, 1.0] * 10, [0.0, 1.0] * 200
    low, high = interval(few)
    assert low < 0.5 < high
    assert interval(many)[1] - interval(many)[0] < high - low
    assert interval(few) == (low, high)
