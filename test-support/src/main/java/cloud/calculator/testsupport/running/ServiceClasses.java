package cloud.calculator.testsupport.running;

import org.springframework.util.ClassUtils;

/**
 * Classes of the services, by name: a dependency on the services would be a cycle,
 * because their tests depend on this module.
 */
final class ServiceClasses {

	private ServiceClasses() {
	}

	static Class<?> find(String name) {
		return ClassUtils.resolveClassName(name, ServiceClasses.class.getClassLoader());
	}

}
