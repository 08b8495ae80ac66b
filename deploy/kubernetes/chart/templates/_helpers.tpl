{{/* The components that calculate, as a JSON list. */}}
{{- define "calculator.operators" -}}
["add", "sub", "mul", "div"]
{{- end }}

{{/* Labels that select the pods of a component: (dict "root" $ "component" "add"). */}}
{{- define "calculator.selector" -}}
app.kubernetes.io/name: calculator
app.kubernetes.io/instance: {{ .root.Release.Name | quote }}
app.kubernetes.io/component: {{ .component }}
{{- end }}

{{/* Name, namespace and labels of an object. */}}
{{- define "calculator.metadata" -}}
name: {{ .root.Release.Name }}-{{ .component }}
labels:
  {{- include "calculator.selector" . | nindent 2 }}
  app.kubernetes.io/version: {{ .root.Values.image.tag | quote }}
{{- end }}

{{/* The image of an artifact: (dict "root" $ "artifact" "operator-service"). */}}
{{- define "calculator.image" -}}
{{- if eq .root.Values.image.tag "latest" }}
{{- fail "image.tag must not be latest, because nodes would run different versions under it" }}
{{- end }}
{{- with .root.Values.image.registry }}{{ . }}/{{ end -}}
calculator/{{ .artifact }}:{{ .root.Values.image.tag }}
{{- end }}
