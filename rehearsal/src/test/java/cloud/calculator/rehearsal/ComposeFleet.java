package cloud.calculator.rehearsal;

import cloud.calculator.rehearsal.fleet.ComposeFile;
import cloud.calculator.rehearsal.fleet.Fleet;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the fleet of compose.yaml before the tests of a class, and stops it after them.
 */
final class ComposeFleet implements BeforeAllCallback, ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(ComposeFleet.class);

	@Override
	public void beforeAll(ExtensionContext context) throws Exception {
		// the store closes the fleet
		context.getStore(NAMESPACE)
			.put(Fleet.class, Fleet.start(ComposeFile.read(Project.HOME.resolve("compose.yaml"))));
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Fleet.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(NAMESPACE).get(Fleet.class, Fleet.class);
	}

}
