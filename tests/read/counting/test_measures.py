"""Measures: sums of money, weights and what they are of."""

from tests.helpers.shipped import reading_of


def test_a_ransom_that_nobody_paid_is_any_sum_denied() -> None:
    reading = reading_of("Nine pupils were freed in Velm on Friday. Governor Jon Holt said that no ransom was paid.")
    roles = [role for event in reading.events for role in event.roles if role.role == "amount"]
    assert [(role.stance, role.amount and (role.amount.money, role.amount.low)) for role in roles] == [
        ("denies", (True, None))
    ]
