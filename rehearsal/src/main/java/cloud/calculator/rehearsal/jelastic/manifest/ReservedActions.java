package cloud.calculator.rehearsal.jelastic.manifest;

import java.util.Set;

/**
 * The names of the platform's own actions. A manifest must not define an action with such
 * a name, because the documentation does not say which of the two the platform would use.
 */
final class ReservedActions {

	private static final Set<String> NAMES = Set.of("addContext", "addNodes", "api", "appendFile", "applySqlPatch",
			"assert", "cmd", "createDirectory", "createFile", "deploy", "executeScript", "install", "installAddon",
			"log", "prepareSqlDatabase", "replaceInFile", "restartContainers", "restartNode", "restartNodes",
			"restartService", "restartServices", "restoreSqlDump", "return", "script", "set", "setExtIpEnabled",
			"setGlobals", "setNodeCount", "setNodeDisplayName", "sleep", "unpack", "upload", "writeFile");

	private ReservedActions() {
	}

	static void rejectIn(Set<String> actions) {
		for (String action : actions) {
			if (NAMES.contains(action)) {
				throw new IllegalArgumentException("The action name %s is reserved by the platform".formatted(action));
			}
		}
	}

}
