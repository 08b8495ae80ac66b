{{/* How fast an autoscaler adds and removes replicas. The start of a JVM uses much CPU, so one replica a minute is added. */}}
{{- define "calculator.behavior" -}}
scaleUp:
  stabilizationWindowSeconds: 120
  policies:
  - {type: Pods, value: 1, periodSeconds: 60}
scaleDown:
  stabilizationWindowSeconds: 300
  policies:
  - {type: Pods, value: 1, periodSeconds: 60}
{{- end }}
