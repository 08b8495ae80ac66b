package cloud.calculator.rehearsal.jelastic;

import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * The part of the platform's API that scripts may use.
 */
@FunctionalInterface
interface ScriptApi {

	/** The only methods that scripts can call. */
	Set<String> METHODS = Set.of("env.control.ExecCmdByGroup", "env.trigger.AddTrigger");

	/**
	 * Calls a method.
	 * @param method its name, one of {@link #METHODS}
	 * @param arguments its arguments, in order
	 * @return the response, whose {@code result} is 0 on success
	 */
	JsonNode call(String method, JsonNode arguments);

}
