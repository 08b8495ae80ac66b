// The operators and their instances, as the gateway sees them now.
import {remember, share} from "./shares.js";
import {SIGNS, say, show} from "./texts.js";
import {sparkline} from "./sparkline.js";

const PERIOD = 2000;
const REMEMBERED = 30;
const list = document.getElementById("operators");
const trouble = document.getElementById("trouble");
const latencies = new Map();

let timer;

async function look() {
	clearTimeout(timer);
	if (document.hidden) {
		return;
	}
	try {
		const response = await fetch("api/v1/operators");
		render(await response.json());
	}
	catch {
		// nobody knows
		list.replaceChildren();
		tell(say("offline"));
	}
	timer = setTimeout(look, PERIOD);
}

function render(operators) {
	list.replaceChildren(...operators.map(card));
	const down = operators.filter((each) => !isUsable(each)).map((each) => each.operator);
	for (const key of document.querySelectorAll("[data-operator]")) {
		key.toggleAttribute("data-down", down.includes(key.dataset.operator));
	}
	tell(down.map((operator) => say("down", say(`${operator}.name`))).join(" "));
}

// only what is new is said, or it would be said every two seconds
function tell(text) {
	if (trouble.textContent !== text) {
		trouble.textContent = text;
	}
}

function isUsable({state, breaker}) {
	return state === "up" && breaker === "closed";
}

function card(operator) {
	remember(operator.instances);
	const card = element("li", "", operator.operator);
	const head = element("h3", SIGNS[operator.operator]);
	head.append(element("span", say(`${operator.operator}.name`)));
	const up = operator.instances.filter((each) => stateOf(each) === "up").length;
	const words = up === 0 ? say("allDown") : say("someUp", up, operator.instances.length);
	const instances = element("ul");
	instances.append(...operator.instances.map((each) => instance(each, operator.instances)));
	card.append(head, element("p", words), instances);
	return card;
}

function instance(instance, all) {
	const state = stateOf(instance);
	const item = element("li");
	item.dataset.state = state;
	const name = element("span", instance.instance ?? instance.address);
	name.title = `${name.textContent}: ${say(state)}`;
	item.append(element("span", {up: "●", aside: "◎", down: "○"}[state], "dot"), name,
		element("span", say(state), "unseen"));
	if (state === "up") {
		item.append(element("small", `${show(instance.latencyMillis.toFixed(1))} ms`), sparkline(remembered(instance)));
	}
	const part = share(instance, all);
	if (part !== undefined) {
		const meter = element("meter");
		meter.value = part;
		meter.setAttribute("aria-label", say("share"));
		meter.title = `${say("share")}: ${Math.round(part * 100)} %`;
		item.append(meter);
	}
	return item;
}

function stateOf(instance) {
	return instance.state !== "up" ? "down" : instance.setAside ? "aside" : "up";
}

function remembered({address, latencyMillis}) {
	const all = [...(latencies.get(address) ?? []), latencyMillis].slice(-REMEMBERED);
	latencies.set(address, all);
	return all;
}

function element(name, text = "", className = "") {
	const element = document.createElement(name);
	element.textContent = text;
	element.className = className;
	return element;
}

document.addEventListener("visibilitychange", look);

look();
