// The journey as a table, for those who read it line by line.
import {say, show} from "./texts.js";

const body = document.querySelector("#steps tbody");

export function fill(operations) {
	body.replaceChildren(...[...operations].sort((one, other) => one.round - other.round).map(row));
}

function row({round, operator, left, right, state, value, instance, durationMillis}) {
	const cells = [round, `${operand(left)} ${say(operator)} ${operand(right)}`,
		value === undefined ? say(state) : show(value), instance ?? "",
		durationMillis === undefined ? "" : `${show(String(durationMillis))} ms`];
	const row = document.createElement("tr");
	row.append(...cells.map((text) => {
		const cell = document.createElement("td");
		cell.textContent = text;
		return cell;
	}));
	return row;
}

function operand({number}) {
	return number === undefined ? "…" : show(number);
}
