package cloud.calculator.rehearsal.jelastic;

import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * The platform's interface, as far as scripts may use it.
 */
@FunctionalInterface
interface Api {

	/** What scripts can call; there is nothing else. */
	Set<String> METHODS = Set.of("env.control.ExecCmdByGroup", "env.trigger.AddTrigger");

	/**
	 * Calls a method.
	 * @param method its name, one of {@link #METHODS}
	 * @param arguments its arguments, in their order
	 * @return the response, whose {@code result} is 0 if all went well
	 */
	JsonNode call(String method, JsonNode arguments);

}
