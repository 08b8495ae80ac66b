//@req(group, least, most)
// Adds triggers that scale a group by the load of its processors: out by one node up to the maximum, and in again down to its
// initial size. Memory is no criterion, because the heap of a JVM hardly shrinks.

var envName = "${env.envName}";

function trigger(name, comparison, percent, minutes, action, limit) {
    return {
        name: group + " " + name,
        isEnabled: true,
        nodeGroup: group,
        period: minutes,
        condition: {type: comparison, value: percent, resourceType: "CPU", valueType: "PERCENTAGES"},
        actions: [{type: action, customData: {limit: limit, count: 1, notify: true}}]
    };
}

var response = jelastic.env.trigger.AddTrigger(envName, session,
    trigger("busy", "GREATER", 70, 2, "ADD_NODE", Math.max(Number(least), Number(most))));
if (response.result != 0) {
    return response;
}
return jelastic.env.trigger.AddTrigger(envName, session, trigger("idle", "LESS", 25, 5, "REMOVE_NODE", Number(least)));
