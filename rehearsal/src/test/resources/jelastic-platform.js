// Runs a script as the platform would, but only records what it asks the platform for; a method that is not here cannot be
// called.
//     node jelastic-platform.js SCRIPT VARIABLES RESPONSES
const { readFileSync } = require('node:fs')

const [script, variables, responses] = process.argv.slice(2)
const given = JSON.parse(variables)
const answers = JSON.parse(responses)
const calls = []

const method = (name) => (...values) => {
	calls.push([name, ...values])
	return answers[calls.length - 1] ?? { result: 0 }
}

const jelastic = {
	env: {
		control: { ExecCmdByGroup: method('env.control.ExecCmdByGroup') },
		trigger: { AddTrigger: method('env.trigger.AddTrigger') },
	},
}

const run = new Function('jelastic', 'session', 'toJSON', ...Object.keys(given), readFileSync(script, 'utf8'))
const returned = run(jelastic, 'the session', JSON.stringify, ...Object.values(given))
console.log(JSON.stringify({ calls, returned }))
